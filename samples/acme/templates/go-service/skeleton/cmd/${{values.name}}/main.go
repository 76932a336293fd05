// Command ${{ values.name }} starts the service. ${{ values.description }}
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"${{ values.module }}/internal/server"
)

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil)).With("service", "${{ values.name }}")
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	if err := server.Run(ctx, log, ":${{ values.port }}"); err != nil {
		log.Error("the server ended", "error", err)
		os.Exit(1)
	}
}
