module gitlab.com/acme/logistics/stock-forecast

go 1.24

require google.golang.org/grpc v1.73.0
