package example.acme.shop.giftwrapping;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class GiftWrappingApplication {
    public static void main(String[] args) {
        SpringApplication.run(GiftWrappingApplication.class, args);
    }
}
