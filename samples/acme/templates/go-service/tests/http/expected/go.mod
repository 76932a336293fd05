module github.com/acme/carrier-quotes

go 1.24
