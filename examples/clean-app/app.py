import os


def password() -> str:
    return os.environ["SMTP_PASSWORD"]
