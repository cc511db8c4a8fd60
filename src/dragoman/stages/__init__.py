"""The stages of reading, each one public function."""
