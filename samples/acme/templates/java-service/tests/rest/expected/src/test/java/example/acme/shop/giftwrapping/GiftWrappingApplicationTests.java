package example.acme.shop.giftwrapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ApplicationContext;
import org.testcontainers.containers.PostgreSQLContainer;

@SpringBootTest
class GiftWrappingApplicationTests {
    @ServiceConnection
    static final PostgreSQLContainer<?> DATABASE = new PostgreSQLContainer<>("postgres:17");

    static {
        DATABASE.start();
    }

    @Autowired
    private ApplicationContext context;

    @Test
    void startsUnderItsName() {
        assertThat(context.getEnvironment().getProperty("spring.application.name")).isEqualTo("gift-wrapping");
    }
}
