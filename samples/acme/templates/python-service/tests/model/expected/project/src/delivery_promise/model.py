"""Serves delivery-days."""

from functools import cache

import mlflow
import numpy as np
from pydantic import BaseModel

MODEL = "models:/delivery-days@production"
LABELS = {
    "stage": "champion",
    "team": "machine-learning",
}


class Question(BaseModel):
    features: list[float]


class Answer(BaseModel):
    score: float


@cache
def load() -> mlflow.pyfunc.PyFuncModel:
    return mlflow.pyfunc.load_model(MODEL)


def predict(question: Question) -> Answer:
    return Answer(score=float(load().predict(np.array([question.features]))[0]))
