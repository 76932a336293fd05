using Microsoft.AspNetCore.Mvc.Testing;
using Xunit;

namespace Acme.GiftCards.Tests;

public sealed class ServiceTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    [Fact]
    public async Task The_service_says_its_name()
    {
        var answer = await factory.CreateClient().GetStringAsync("/", TestContext.Current.CancellationToken);

        Assert.Equal("""{"service":"gift-cards"}""", answer);
    }
}
