"""Files, folders, streams and mappings into dispatches."""
