"""Ways through graphs: Dijkstra, A*, breadth-first search, spanning trees, orders of dependencies."""

import heapq
import random
from collections import defaultdict, deque


class Grid:
    def __init__(self, width, height, walls):
        self.width = width
        self.height = height
        self.walls = walls

    def neighbours(self, place):
        x, y = place
        for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1)):
            nx, ny = x + dx, y + dy
            if 0 <= nx < self.width and 0 <= ny < self.height and (nx, ny) not in self.walls:
                yield nx, ny


def breadth_first(grid, start):
    distance = {start: 0}
    waiting = deque([start])
    while waiting:
        place = waiting.popleft()
        for other in grid.neighbours(place):
            if other not in distance:
                distance[other] = distance[place] + 1
                waiting.append(other)
    return distance


def a_star(grid, start, goal):
    def estimate(place):
        return abs(place[0] - goal[0]) + abs(place[1] - goal[1])

    waiting = [(estimate(start), 0, start)]
    came_from = {start: None}
    costs = {start: 0}
    while waiting:
        _, cost, place = heapq.heappop(waiting)
        if place == goal:
            break
        if cost > costs[place]:
            continue
        for other in grid.neighbours(place):
            longer = cost + 1
            if other not in costs or longer < costs[other]:
                costs[other] = longer
                came_from[other] = place
                heapq.heappush(waiting, (longer + estimate(other), longer, other))
    path = []
    place = goal if goal in came_from else None
    while place is not None:
        path.append(place)
        place = came_from[place]
    return path[::-1]


def dijkstra(edges, start):
    best = {start: 0}
    done = set()
    waiting = [(0, start)]
    while waiting:
        distance, node = heapq.heappop(waiting)
        if node in done:
            continue
        done.add(node)
        for other, weight in edges[node]:
            through = distance + weight
            if through < best.get(other, float("inf")):
                best[other] = through
                heapq.heappush(waiting, (through, other))
    return best


def spanning_tree(count, edges):
    parents = list(range(count))

    def root(node):
        while parents[node] != node:
            parents[node] = parents[parents[node]]
            node = parents[node]
        return node

    total = 0
    for weight, a, b in sorted(edges):
        a, b = root(a), root(b)
        if a != b:
            parents[a] = b
            total += weight
    return total


def dependency_order(needs):
    state = {}
    order = []

    def visit(name):
        if state.get(name) == "done":
            return
        if state.get(name) == "active":
            raise ValueError(f"{name} needs itself")
        state[name] = "active"
        for other in sorted(needs.get(name, ())):
            visit(other)
        state[name] = "done"
        order.append(name)

    for name in sorted(needs):
        visit(name)
    return order


def main():
    chance = random.Random(11)
    for _ in range(6):
        walls = {(chance.randrange(60), chance.randrange(60)) for _ in range(900)}
        walls -= {(0, 0), (59, 59)}
        grid = Grid(60, 60, walls)
        distance = breadth_first(grid, (0, 0))
        path = a_star(grid, (0, 0), (59, 59))
        print(len(distance), max(distance.values()), distance.get((59, 59)), len(path), path[1:4])
    edges = defaultdict(list)
    triples = []
    for a in range(1500):
        for _ in range(4):
            b, weight = chance.randrange(1500), chance.randint(1, 100)
            edges[a].append((b, weight))
            edges[b].append((a, weight))
            triples.append((weight, a, b))
    for start in range(0, 1500, 300):
        best = dijkstra(edges, start)
        print(start, len(best), sum(best.values()), max(best, key=lambda node: (best[node], node)))
    print(spanning_tree(1500, triples))
    needs = {f"part{i}": {f"part{j}" for j in range(i * 2 + 1, min(i * 2 + 3, 400))} for i in range(400)}
    print(dependency_order(needs)[:5])
    needs["part399"] = {"part0"}
    try:
        dependency_order(needs)
    except ValueError as error:
        print(error)


main()
