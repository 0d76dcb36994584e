"""commplan: the internal communication plan of a customer experience management (CEM) programme."""

__version__ = "0.2.0"
