// Command stock-forecast starts the service. A Go service of ACME.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"gitlab.com/acme/logistics/stock-forecast/internal/server"
)

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil)).With("service", "stock-forecast")
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	if err := server.Run(ctx, log, ":9090"); err != nil {
		log.Error("the server ended", "error", err)
		os.Exit(1)
	}
}
