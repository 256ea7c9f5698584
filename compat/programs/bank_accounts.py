"""Accounts with a common base, properties, errors of their own, a ledger, comparison and printing."""

from abc import ABC, abstractmethod
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import total_ordering


class BankError(Exception):
    pass


class TooLittle(BankError):
    def __init__(self, account, missing):
        super().__init__(f"{account.owner} lacks {missing}")
        self.account = account
        self.missing = missing


@total_ordering
class Money:
    __slots__ = ("cents",)

    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __sub__(self, other):
        return Money(self.cents - other.cents)

    def __mul__(self, factor):
        return Money(round(self.cents * factor))

    def __neg__(self):
        return Money(-self.cents)

    def __bool__(self):
        return self.cents != 0

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __hash__(self):
        return hash(self.cents)

    def __str__(self):
        sign = "-" if self.cents < 0 else ""
        return f"{sign}{abs(self.cents) // 100}.{abs(self.cents) % 100:02}"


@dataclass
class Entry:
    day: int
    amount: Money
    text: str = ""


@dataclass
class Account(ABC):
    owner: str
    entries: list = field(default_factory=list)

    @property
    def balance(self):
        return sum((entry.amount for entry in self.entries), Money(0))

    def deposit(self, day, amount, text="deposit"):
        if amount <= Money(0):
            raise ValueError(f"amount must be positive: {amount}")
        self.entries.append(Entry(day, amount, text))

    def withdraw(self, day, amount, text="withdrawal"):
        missing = amount - self.available()
        if missing > Money(0):
            raise TooLittle(self, missing)
        self.entries.append(Entry(day, -amount, text))

    @abstractmethod
    def available(self): ...

    def end_of_month(self, day):
        return None


class Current(Account):
    limit = Money(50_000)

    def available(self):
        return self.balance + self.limit

    def end_of_month(self, day):
        if self.balance < Money(0):
            self.entries.append(Entry(day, self.balance * 0.01, "overdraft"))


class Savings(Account):
    rate = 0.002

    def available(self):
        return self.balance

    def end_of_month(self, day):
        super().end_of_month(day)
        interest = self.balance * self.rate
        if interest:
            self.entries.append(Entry(day, interest, "interest"))


@contextmanager
def all_or_nothing(*accounts):
    lengths = [len(account.entries) for account in accounts]
    try:
        yield
    except BankError:
        for account, length in zip(accounts, lengths):
            del account.entries[length:]
        raise


def transfer(day, source, target, amount):
    with all_or_nothing(source, target):
        target.deposit(day, amount, text=f"from {source.owner}")
        source.withdraw(day, amount, text=f"to {target.owner}")


def main():
    accounts = [(Current if i % 3 else Savings)(f"owner{i}") for i in range(12)]
    for account in accounts:
        account.deposit(0, Money(100_000))
    refused = 0
    seed = 7
    for day in range(1, 361):
        for _ in range(8):
            seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
            source, target = accounts[seed >> 8 & 7], accounts[(seed >> 12 & 7) + 4]
            try:
                transfer(day, source, target, Money(seed >> 4 & 0x7FFF or 1))
            except TooLittle as error:
                refused += error.missing > Money(100)
            except ValueError as error:
                print(error)
        if day % 30 == 0:
            for account in accounts:
                account.end_of_month(day)
    for account in sorted(accounts, key=lambda account: (account.balance, account.owner)):
        print(f"{account.owner:8} {type(account).__name__:8} {account.balance!s:>12} {len(account.entries)}")
    print(refused, max(accounts, key=lambda account: account.balance).entries[1].text)
    print(len({entry.amount for account in accounts for entry in account.entries}))


main()
