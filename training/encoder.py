"""The encoder: all-MiniLM-L6-v2's architecture, or that of MPNet, with word shapes added at its input.

The small one is shipped. The large one is only ever a teacher; it reads the same word pieces, since MPNet's vocabulary
is BERT's behind four marks of its own.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from dragoman.language.features import SHAPES

HEADS = 12
VOCABULARY = 30522
POSITIONS = 512


@dataclass(frozen=True)
class Size:
    """How large an encoder is; ``buckets``: of relative positions that attention weighs, 0 where it does not."""

    width: int = 384
    layers: int = 6
    buckets: int = 0
    epsilon: float = 1e-12


SMALL = Size()
"""all-MiniLM-L6-v2."""

LARGE = Size(width=768, layers=10, buckets=32, epsilon=1e-5)
"""MPNet's base model (Song et al. 2020) without its two uppermost layers, which tell least of single words."""


def size_of(state: Mapping[str, Tensor]) -> Size:
    """The size of the encoder of a model's state."""
    return LARGE if any(name.endswith("encoder.near.weight") for name in state) else SMALL


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

    def __init__(self, size: Size) -> None:
        super().__init__()
        width = size.width
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=size.epsilon)
        self.up = nn.Linear(width, 4 * width)
        self.down = nn.Linear(4 * width, width)
        self.norm2 = nn.LayerNorm(width, eps=size.epsilon)
        self.dropout = Noise(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """``x``: batch x pieces x width; ``mask``: batch x 1 or heads x 1 or pieces x pieces, added to what weighs."""
        batch, pieces, width = x.shape
        q, k, v = self.qkv(x).view(batch, pieces, 3, HEADS, width // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        # Plain products: fused attention is slow backwards on a processor, and on a card prepared anew for each shape.
        mixed = (q @ k.transpose(-1, -2) / math.sqrt(width // HEADS) + mask).softmax(-1) @ v
        x = self.norm1(x + self.dropout(self.out(mixed.transpose(1, 2).reshape(batch, pieces, width))))
        out: Tensor = self.norm2(x + self.dropout(self.down(functional.gelu(self.up(x)))))
        return out


class Encoder(nn.Module):
    """Pieces and shapes to the hidden states of all layers, the embeddings first."""

    def __init__(self, size: Size = SMALL) -> None:
        super().__init__()
        self.size = size
        self.words = nn.Embedding(VOCABULARY, size.width)
        self.positions = nn.Embedding(POSITIONS, size.width)
        self.shapes = nn.Embedding(len(SHAPES), size.width)
        nn.init.zeros_(self.shapes.weight)
        self.segment = nn.Parameter(torch.zeros(size.width))
        self.norm = nn.LayerNorm(size.width, eps=size.epsilon)
        self.near = nn.Embedding(size.buckets, HEADS) if size.buckets else None
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> list[Tensor]:
        """``ids``, ``shapes``, ``mask`` (1 where there is a piece): batch x pieces. A state more than layers."""
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.norm(self.words(ids) + self.positions(at) + self.shapes(shapes) + self.segment)
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        if self.near:
            bias = bias + self.near(buckets(at[None, :] - at[:, None], self.size.buckets)).permute(2, 0, 1)
        states = [x]
        for layer in self.layers:
            x = layer(x, bias)
            states.append(x)
        return states


def buckets(distance: Tensor, count: int, furthest: int = 128) -> Tensor:
    """The bucket of each relative position: half of them for words that stand later, near ones one by one.

    After T5 (Raffel et al. 2020, section 2.1), as MPNet has it.
    """
    half = count // 2
    exact = half // 2
    far = distance.abs()
    grown = torch.log(far.clamp(min=1).float() / exact) / math.log(furthest / exact) * (half - exact)
    wide = (exact + grown.long()).clamp(max=half - 1)
    return (distance > 0).long() * half + torch.where(far < exact, far, wide)


def load_base(encoder: Encoder, folder: Path) -> None:
    """Fill an encoder with the base weights of a folder that holds ``model.safetensors``.

    Raises ``ValueError`` where they are not those of an encoder of that size.
    """
    source = load_file(str(folder / "model.safetensors"))
    source = {k.removeprefix("bert.").removeprefix("mpnet."): v for k, v in source.items()}
    state = _like_bert(source) if encoder.size == SMALL else _like_mpnet(source)
    state["norm.weight"] = source["embeddings.LayerNorm.weight"]
    state["norm.bias"] = source["embeddings.LayerNorm.bias"]
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    known = {"shapes.weight"} if encoder.size == SMALL else {"shapes.weight", "segment"}
    if unexpected or set(missing) != known:
        raise ValueError(f"{folder}: not the base model expected; missing {missing}, unexpected {unexpected}")


_BERT = {
    "qkv": ("attention.self.query", "attention.self.key", "attention.self.value"),
    "out": ("attention.output.dense",),
    "norm1": ("attention.output.LayerNorm",),
}
_MPNET = {
    "qkv": ("attention.attn.q", "attention.attn.k", "attention.attn.v"),
    "out": ("attention.attn.o",),
    "norm1": ("attention.LayerNorm",),
}
_BOTH = {"up": ("intermediate.dense",), "down": ("output.dense",), "norm2": ("output.LayerNorm",)}


def _layers(source: Mapping[str, Tensor], names: Mapping[str, Sequence[str]], count: int) -> dict[str, Tensor]:
    return {
        f"layers.{n}.{own}.{kind}": torch.cat([source[f"encoder.layer.{n}.{part}.{kind}"] for part in parts])
        for n in range(count)
        for own, parts in {**names, **_BOTH}.items()
        for kind in ("weight", "bias")
    }


def _like_bert(source: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return _layers(source, _BERT, SMALL.layers) | {
        "words.weight": source["embeddings.word_embeddings.weight"],
        "positions.weight": source["embeddings.position_embeddings.weight"],
        "segment": source["embeddings.token_type_embeddings.weight"][0],
    }


def _like_mpnet(source: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """MPNet's words are BERT's behind <s>, <pad>, </s> and <unk>, which stand for [CLS], [PAD], [SEP] and [UNK]."""
    table = source["embeddings.word_embeddings.weight"]
    words = table[4 : 4 + VOCABULARY].clone()
    words[[101, 0, 102, 100]] = table[:4]
    return _layers(source, _MPNET, LARGE.layers) | {
        "words.weight": words,
        "positions.weight": source["embeddings.position_embeddings.weight"][2 : 2 + POSITIONS],
        "near.weight": source["encoder.relative_attention_bias.weight"],
    }
