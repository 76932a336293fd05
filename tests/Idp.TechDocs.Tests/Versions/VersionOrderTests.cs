using Idp.TechDocs.Versions;

namespace Idp.TechDocs.Tests.Versions;

public sealed class VersionOrderTests
{
    // What mike 2.1 gives for these, by its own code.
    [Fact]
    public void Versions_are_in_mikes_order()
    {
        string[] expected = ["nightly", "main", "dev", "2.10", "2.9.1", "2.9", "2.0", "2.0rc1", "2.0b2", "2.0a1", "2.0.dev1", "1.0-1", "1.0", "1.0-rc1", "0.9", "v10.0"];
        Assert.Equal(expected, VersionOrder.Sort(expected.Order(StringComparer.Ordinal).Select(name => new SiteVersion(name))).Select(version => version.Name));
    }

    [Theory]
    [InlineData("2", "2.0")]
    [InlineData("1.0.0", "1")]
    public void Zeros_at_the_end_say_nothing(string a, string b) => Assert.Equal(0, VersionOrder.Compare(a, b));
}
