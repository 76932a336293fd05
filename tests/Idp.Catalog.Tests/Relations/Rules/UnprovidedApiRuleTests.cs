using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Relations.Rules;

public sealed class UnprovidedApiRuleTests
{
    private static readonly string Api = Entity("API", "orders", "type: openapi, lifecycle: production, owner: team, definition: text");

    [Fact]
    public async Task An_API_without_a_provider_is_a_warning_at_its_name()
        => Assert.Equal(["IDP1108 3:19 warning"], await FindInClosedWorldAsync(Api + Team));

    [Fact]
    public async Task In_an_open_world_nobody_can_tell() => Assert.Empty(await FindInOpenWorldAsync(Api + Team));

    [Fact]
    public async Task One_provider_is_enough() => Assert.Empty(await FindInClosedWorldAsync(Api + Team + Component("a", "providesApis: [orders]")));

    [Fact]
    public async Task Consumers_do_not_provide()
        => Assert.Equal(["IDP1108 3:19 warning"], await FindInClosedWorldAsync(Api + Team + Component("a", "consumesApis: [orders]")));

    [Fact]
    public async Task A_provider_that_is_invalid_counts()
    {
        var found = await FindInClosedWorldAsync(Api + Team + Entity("Component", "a", "type: service, owner: team, providesApis: [orders]"));

        Assert.All(found, finding => Assert.StartsWith("IDP1040", finding, StringComparison.Ordinal));
    }
}
