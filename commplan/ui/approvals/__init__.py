"""The widgets of the page Approvals."""
