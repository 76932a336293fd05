"""Sorts returns by their "reason"."""

from fastapi import FastAPI

app = FastAPI(title="return-reasons")


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}
