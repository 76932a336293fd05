"""Serves {{ cookiecutter.model.name | default("no model") }}."""

from functools import cache

import mlflow
import numpy as np
from pydantic import BaseModel

MODEL = "models:/{{ cookiecutter.model.name }}@production"
{%- if cookiecutter.model.labels is mapping %}
LABELS = {
    {%- for key, value in cookiecutter.model.labels.items() %}
    {{ key | jsonify }}: {{ value | jsonify }},
    {%- endfor %}
}
{%- endif %}


class Question(BaseModel):
    features: list[float]


class Answer(BaseModel):
    score: float


@cache
def load() -> mlflow.pyfunc.PyFuncModel:
    return mlflow.pyfunc.load_model(MODEL)


def predict(question: Question) -> Answer:
    return Answer(score=float(load().predict(np.array([question.features]))[0]))
