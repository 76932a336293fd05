using System.Globalization;

namespace Idp.Architecture.Tests;

/// <summary><c>.ci/run</c> runs the suite under another culture and time zone and names both here, so that the run proves what it claims.</summary>
public sealed class SurroundingsTests
{
    [Fact]
    public void The_run_has_the_culture_that_was_asked_for()
        => Assert.Equal(Environment.GetEnvironmentVariable("IDP_EXPECTED_CULTURE") ?? CultureInfo.CurrentCulture.Name, CultureInfo.CurrentCulture.Name);

    [Fact]
    public void The_run_has_the_time_zone_that_was_asked_for()
        => Assert.Equal(Environment.GetEnvironmentVariable("IDP_EXPECTED_ZONE") ?? TimeZoneInfo.Local.Id, TimeZoneInfo.Local.Id);

    [Fact]
    public void Cultures_are_not_switched_off() => Assert.Equal("I", "ı".ToUpper(CultureInfo.GetCultureInfo("tr-TR")));
}
