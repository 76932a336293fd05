// Package server answers gRPC requests until its context ends.
package server

import (
	"context"
	"log/slog"
	"net"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	healthpb "google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/reflection"
)

// Run listens on address; it returns nil when ctx ended and open calls were answered.
func Run(ctx context.Context, log *slog.Logger, address string) error {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return err
	}
	server := grpc.NewServer()
	healthpb.RegisterHealthServer(server, health.NewServer())
	reflection.Register(server)
	go func() {
		<-ctx.Done()
		server.GracefulStop()
	}()
	log.Info("listening", "address", address)
	return server.Serve(listener)
}
