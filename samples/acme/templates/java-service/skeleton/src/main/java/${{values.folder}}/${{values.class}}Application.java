package ${{ values.package }};

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
{% if "kafka" in values.features %}
import org.springframework.kafka.annotation.EnableKafka;
{% endif %}

@SpringBootApplication
{% if "kafka" in values.features %}
@EnableKafka
{% endif %}
public class ${{ values.class }}Application {
    public static void main(String[] args) {
        SpringApplication.run(${{ values.class }}Application.class, args);
    }
}
