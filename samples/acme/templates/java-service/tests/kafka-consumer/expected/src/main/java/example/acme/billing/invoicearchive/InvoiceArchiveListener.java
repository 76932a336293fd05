package example.acme.billing.invoicearchive;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class InvoiceArchiveListener {
    private static final Logger LOG = LoggerFactory.getLogger(InvoiceArchiveListener.class);

    @KafkaListener(topics = "payments.invoices.v1", groupId = "${spring.application.name}")
    void onPaymentsInvoicesV1(String event) {
        LOG.info("{} bytes from payments.invoices.v1", event.length());
    }

    @KafkaListener(topics = "payments.credit-notes.v1", groupId = "${spring.application.name}")
    void onPaymentsCreditNotesV1(String event) {
        LOG.info("{} bytes from payments.credit-notes.v1", event.length());
    }
}
