using Idp.Catalog.Descriptors;
using Idp.Catalog.Kinds;
using static Idp.Catalog.Tests.TestCatalog;

namespace Idp.Catalog.Tests.Relations.Rules;

public sealed class ForbiddenKindRuleTests
{
    private const string Member = Team + """
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata: { name: other }
        spec: { type: team, children: [], members: [group:team] }
        """;

    [Fact]
    public async Task A_member_that_is_a_group_is_a_warning_in_any_world()
    {
        Assert.Equal(["IDP1109 9:45 warning"], await FindInClosedWorldAsync(Member));
        Assert.Equal(["IDP1109 9:45 warning"], await FindInOpenWorldAsync(Member));
    }

    [Fact]
    public async Task It_is_found_where_the_kinds_drop_such_references()
        => Assert.Equal(["IDP1109 9:45 warning"], await FindAsync(ClosedWorld with { Reader = new DescriptorReaderOptions { Kinds = KindSet.Model } }, Member));

    [Fact]
    public async Task It_is_not_dangling_as_well()
        => Assert.Equal(["IDP1109 9:45 warning"], await FindInClosedWorldAsync(Member.Replace("[group:team]", "[group:none]", StringComparison.Ordinal)));

    [Fact]
    public async Task A_field_that_allows_every_kind_is_no_fault()
        => Assert.Empty(await FindInClosedWorldAsync(Team + Component("a", "dependsOn: [system:s]") + Entity("System", "s", "owner: team")));
}
