package example.acme.shop.giftwrapping;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/gift-wrapping")
class GiftWrappingController {
    @GetMapping("/{id}")
    Map<String, String> get(@PathVariable String id) {
        return Map.of("id", id);
    }
}
