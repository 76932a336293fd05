package server

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		path string
		want int
	}{{"/healthz", http.StatusNoContent}, {"/", http.StatusOK}, {"/nowhere", http.StatusNotFound}} {
		recorder := httptest.NewRecorder()
		Handler().ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, c.path, nil))
		if recorder.Code != c.want {
			t.Errorf("GET %s = %d, want %d", c.path, recorder.Code, c.want)
		}
	}
}
