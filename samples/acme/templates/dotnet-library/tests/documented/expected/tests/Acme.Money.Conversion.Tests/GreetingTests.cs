using Xunit;

namespace Acme.Money.Conversion.Tests;

public sealed class GreetingTests
{
    [Fact]
    public void It_greets_by_name() => Assert.StartsWith("Ada, ", Greeting.To("Ada"));
}
