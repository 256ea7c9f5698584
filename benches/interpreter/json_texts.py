"""JSON: texts of nested containers, strings with escapes and numbers, written and read."""
# scale 210, small 5

import json
import sys


def document(count):
    return {
        "items": [
            {
                "id": i,
                "name": f"item \"{i}\" größe",
                "price": i * 1.25,
                "tags": ["a", "bb", "c" * (i % 10)],
                "active": i % 2 == 0,
                "parent": None if i % 3 else {"id": i // 3, "path": [i, [i + 1, []]]},
            }
            for i in range(count)
        ],
        "count": count,
    }


class Extra(json.JSONEncoder):
    def default(self, value):
        return sorted(value)


def main(scale):
    total = 0
    data = document(100)
    for _ in range(scale):
        text = json.dumps(data)
        total += len(text)
        back = json.loads(text)
        total += back == data
        total += len(json.dumps(data, indent=2, sort_keys=True))
        total += len(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
        total += len(Extra().encode({"set": {3, 1, 2}, "numbers": list(range(200))}))
        total += len(json.loads(text, object_hook=lambda d: tuple(d))[0])
        total += sum(json.loads(json.dumps([i / 3 for i in range(200)]))) > 0
    return total


print(main(int(sys.argv[1])))
