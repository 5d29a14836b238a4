import smtplib

SMTP_HOST = "mail.billing.internal"
smtp_password = "q8Zt3mWx7LrB2vNc"


def send(message):
    with smtplib.SMTP(SMTP_HOST) as server:
        server.login("billing", smtp_password)
        server.send_message(message)
