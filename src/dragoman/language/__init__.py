"""The language model's run time: an ``Analyzer`` over a small ONNX encoder."""
