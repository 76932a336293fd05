// Command carrier-quotes starts the service. A service that asks carriers what a parcel costs.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/acme/carrier-quotes/internal/server"
)

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil)).With("service", "carrier-quotes")
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	if err := server.Run(ctx, log, ":8081"); err != nil {
		log.Error("the server ended", "error", err)
		os.Exit(1)
	}
}
