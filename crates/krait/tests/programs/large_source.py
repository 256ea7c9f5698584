"""A large source with few tokens needs little more memory than its text."""

import resource

_, hard = resource.getrlimit(resource.RLIMIT_AS)
resource.setrlimit(resource.RLIMIT_AS, (5 << 29, hard))
exec(compile("#" * 150_000_000 + "\nresult = 1", "<large>", "exec"))
assert result == 1
