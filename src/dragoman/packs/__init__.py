"""Files of knowledge and their checked loaders."""
