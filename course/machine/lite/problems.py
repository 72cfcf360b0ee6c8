"""What can go wrong with a site, in words."""


class LiteError(RuntimeError):
    """The site cannot be made, or is not whole; the message says where, what is missing and what to do."""
