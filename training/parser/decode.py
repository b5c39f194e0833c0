"""The highest-scoring tree with one root."""

import numpy as np


def greedy_or_tree(scores):
    """scores [n, n + 1]: of each word for each head, the root last. Heads, -1 for the root."""
    n = len(scores)
    heads = scores.argmax(1)
    if (heads == n).sum() == 1 and not _cycle(heads, n):
        return [int(h) if h < n else -1 for h in heads]
    best, best_score = None, -np.inf
    # One root: each of the likeliest in turn, the others forbidden it.
    gain = scores[:, n] - scores[:, :n].max(1) if n > 1 else scores[:, n]
    for root in np.argsort(-gain)[:3]:
        fixed = scores.copy()
        fixed[:, n] = -np.inf
        fixed[root, :] = -np.inf
        fixed[root, n] = scores[root, n]
        found = _chu_liu_edmonds(fixed)
        total = sum(scores[i, h] for i, h in enumerate(found))
        if total > best_score:
            best, best_score = found, total
    return [int(h) if h < n else -1 for h in best]


def _cycle(heads, n):
    state = [0] * n
    for i in range(n):
        path = []
        while i < n and state[i] == 0:
            state[i] = 1
            path.append(i)
            i = heads[i]
        if i < n and state[i] == 1:
            return path[path.index(i) :]
        for j in path:
            state[j] = 2
    return None


def _chu_liu_edmonds(scores):
    n = len(scores)
    heads = scores.argmax(1)
    cycle = _cycle(heads, n)
    if cycle is None:
        return list(heads)
    inside = set(cycle)
    rest = [i for i in range(n) if i not in inside]
    m = len(rest)  # The cycle becomes word m, the root m + 1.
    new = np.full((m + 1, m + 2), -np.inf)
    from_cycle, to_cycle = {}, {}
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            new[a, b] = scores[i, j]
        new[a, m + 1] = scores[i, n]
        into = max(cycle, key=lambda j: scores[i, j])
        new[a, m] = scores[i, into]
        from_cycle[a] = into
    for b, j in [*enumerate(rest), (m + 1, n)]:
        at = max(cycle, key=lambda i: scores[i, j] - scores[i, heads[i]])
        new[m, b] = scores[at, j] - scores[at, heads[at]]
        to_cycle[b] = at
    found = _chu_liu_edmonds(new)
    result = list(heads)
    for a, i in enumerate(rest):
        h = found[a]
        result[i] = from_cycle[a] if h == m else n if h == m + 1 else rest[h]
    entered = to_cycle[found[m]]
    result[entered] = n if found[m] == m + 1 else rest[found[m]]
    return result
