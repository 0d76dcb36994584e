"""Models for tables: passive lists of rows that pages fill, and what stands in the cells."""
