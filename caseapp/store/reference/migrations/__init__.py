"""The migrations of the open store, run in-process by ``caseapp.store.reference.migrate``."""
