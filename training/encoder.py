"""The encoder: all-MiniLM-L6-v2's architecture, with word shapes added at its input."""

from __future__ import annotations

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from dragoman.language.features import SHAPES

WIDTH = 384
LAYERS = 6
HEADS = 12
INNER = 1536
VOCABULARY = 30522
POSITIONS = 512


class Noise(nn.Module):
    """Dropout whose masks are stretches of one mask drawn ahead: drawing anew takes a sixth of the time on a CPU."""

    POOL = 1 << 22

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self.pool: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        """``x`` with a share of its elements zero and the rest grown by as much, in training; else ``x``."""
        if not self.training or not self.share:
            return x
        if x.device.type != "cpu":
            return functional.dropout(x, self.share)
        if self.pool is None:
            self.pool = (torch.rand(self.POOL) >= self.share).to(torch.float32) / (1.0 - self.share)
        size = x.numel()
        if size > self.POOL // 2:
            return functional.dropout(x, self.share)
        start = int(torch.randint(0, self.POOL - size, ()))
        return x * self.pool[start : start + size].view(x.shape)


class Layer(nn.Module):
    """One transformer layer, normalised after each part, as BERT's are."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Noise(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """``x``: batch x pieces x WIDTH; ``mask``: batch x 1 x 1 x pieces, 0 or very negative."""
        batch, pieces, _ = x.shape
        q, k, v = self.qkv(x).view(batch, pieces, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        if x.device.type == "cpu":  # where torch's fused attention is slow backwards
            scores = q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask
            mixed = scores.softmax(-1) @ v
        else:
            mixed = functional.scaled_dot_product_attention(q, k, v, mask)
        x = self.norm1(x + self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, pieces, WIDTH))))
        out: Tensor = self.norm2(x + self.dropout(self.down(functional.gelu(self.up(x)))))
        return out


class Encoder(nn.Module):
    """Pieces and shapes to the hidden states of all layers, the embeddings first."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.shapes = nn.Embedding(len(SHAPES), WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> list[Tensor]:
        """``ids``, ``shapes``, ``mask`` (1 where there is a piece): batch x pieces. Seven tensors with WIDTH more."""
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(at) + self.shapes(shapes) + self.segment)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        states = [x]
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states


def load_base(encoder: Encoder, folder: Path) -> None:
    """Fill an encoder with the base weights of a folder that holds ``model.safetensors``."""
    source = load_file(str(folder / "model.safetensors"))
    source = {k.removeprefix("bert."): v for k, v in source.items()}
    state: dict[str, Tensor] = {
        "words.weight": source["embeddings.word_embeddings.weight"],
        "positions.weight": source["embeddings.position_embeddings.weight"],
        "segment": source["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": source["embeddings.LayerNorm.weight"],
        "norm.bias": source["embeddings.LayerNorm.bias"],
    }
    for n in range(LAYERS):
        old, new = f"encoder.layer.{n}.", f"layers.{n}."
        for kind in ("weight", "bias"):
            parts = [source[f"{old}attention.self.{p}.{kind}"] for p in ("query", "key", "value")]
            state[f"{new}qkv.{kind}"] = torch.cat(parts)
            state[f"{new}out.{kind}"] = source[f"{old}attention.output.dense.{kind}"]
            state[f"{new}norm1.{kind}"] = source[f"{old}attention.output.LayerNorm.{kind}"]
            state[f"{new}up.{kind}"] = source[f"{old}intermediate.dense.{kind}"]
            state[f"{new}down.{kind}"] = source[f"{old}output.dense.{kind}"]
            state[f"{new}norm2.{kind}"] = source[f"{old}output.LayerNorm.{kind}"]
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    if unexpected or set(missing) != {"shapes.weight"}:
        raise ValueError(f"{folder}: not the base model expected; missing {missing}, unexpected {unexpected}")
