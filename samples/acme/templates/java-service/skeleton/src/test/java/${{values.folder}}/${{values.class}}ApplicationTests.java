package ${{ values.package }};

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
{% if "jpa" in values.features %}
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
{% endif %}
import org.springframework.context.ApplicationContext;
{% if "jpa" in values.features %}
import org.testcontainers.containers.PostgreSQLContainer;
{% endif %}

@SpringBootTest
class ${{ values.class }}ApplicationTests {
    {% if "jpa" in values.features %}
    @ServiceConnection
    static final PostgreSQLContainer<?> DATABASE = new PostgreSQLContainer<>("postgres:17");

    static {
        DATABASE.start();
    }

    {% endif %}
    @Autowired
    private ApplicationContext context;

    @Test
    void startsUnderItsName() {
        assertThat(context.getEnvironment().getProperty("spring.application.name")).isEqualTo("${{ values.name }}");
    }
}
