package example.acme.billing.invoicearchive;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.kafka.annotation.EnableKafka;

@SpringBootApplication
@EnableKafka
public class InvoiceArchiveApplication {
    public static void main(String[] args) {
        SpringApplication.run(InvoiceArchiveApplication.class, args);
    }
}
