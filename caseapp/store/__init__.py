"""The database files: SQLAlchemy Core on the sqlcipher3 driver, and nothing else knows them."""
