"""How much one connection may ask: a bucket that refills, and a count of what made no sense."""

from attrs import define, frozen


@frozen
class Limits:
    """`burst` requests at once and `per_second` in the long run; so much junk before the end."""

    burst: float = 20
    per_second: float = 5
    junk: int = 20


@define
class Allowance:
    """What one connection has left of its limits. Times are in seconds, of any steady clock."""

    limits: Limits
    filled_at: float
    tokens: float = 0
    junk: int = 0

    @classmethod
    def full(cls, limits: Limits, now: float) -> "Allowance":
        return cls(limits, now, limits.burst)

    def go_on_from(self, before: "Allowance") -> None:
        """Have no more left than a connection before this one: coming again fills no bucket."""
        self.tokens, self.filled_at = before.tokens, before.filled_at

    def may_ask(self, now: float) -> bool:
        """Take one request out of the bucket; False when it is empty."""
        earned = (now - self.filled_at) * self.limits.per_second
        self.tokens = min(self.limits.burst, self.tokens + earned)
        self.filled_at = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True

    def may_blunder(self) -> bool:
        """Count one piece of junk; False once there has been too much of it."""
        self.junk += 1
        return self.junk <= self.limits.junk
