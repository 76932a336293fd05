"""A Python service of ACME."""

from fastapi import FastAPI

from .model import Answer, Question, predict

app = FastAPI(title="delivery-promise")


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/v1/predictions")
def predictions(question: Question) -> Answer:
    return predict(question)
