using System.Globalization;
using CsCheck;

namespace Idp.Yaml.Tests.Typing;

public sealed class JsNumberTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(-14, "-14")]
    [InlineData(0.1, "0.1")]
    [InlineData(1.5, "1.5")]
    [InlineData(100, "100")]
    [InlineData(123456789012345680000d, "123456789012345680000")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e21, "1.5e+21")]
    [InlineData(-1e22, "-1e+22")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.0000001, "1e-7")]
    [InlineData(0.00000123, "0.00000123")]
    [InlineData(1.23e-7, "1.23e-7")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(9007199254740993, "9007199254740992")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(1234567890123456.8, "1234567890123456.8")]
    [InlineData(4.35, "4.35")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void A_number_is_written_as_JavaScript_writes_it(double value, string text) => Assert.Equal(text, JsNumber.ToText(value));

    [Fact]
    public void Minus_zero_has_no_sign() => Assert.Equal("0", JsNumber.ToText(-0.0));

    [Fact]
    public void The_text_reads_back_as_the_same_number()
        => Gen.Double.Where(double.IsFinite).Sample(value => double.Parse(JsNumber.ToText(value), CultureInfo.InvariantCulture) == value);

    [Fact]
    public void The_exponent_appears_from_1e21_and_below_1e_minus_6()
        => Gen.Double.Where(double.IsFinite).Sample(value =>
            JsNumber.ToText(value).Contains('e', StringComparison.Ordinal) == (value != 0 && (Math.Abs(value) >= 1e21 || Math.Abs(value) < 1e-6)));
}
