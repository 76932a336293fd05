package example.acme.billing.invoicearchive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class InvoiceArchiveApplicationTests {
    @Autowired
    private ApplicationContext context;

    @Test
    void startsUnderItsName() {
        assertThat(context.getEnvironment().getProperty("spring.application.name")).isEqualTo("invoice-archive");
    }
}
