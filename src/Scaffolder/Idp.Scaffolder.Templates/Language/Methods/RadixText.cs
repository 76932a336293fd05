using System.Text;

namespace Idp.Scaffolder.Templates.Language.Methods;

/// <summary>Numbers in another radix, with as many digits behind the point as tell them apart from their neighbours.</summary>
internal static class RadixText
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Of(double number, int radix)
    {
        double value = Math.Abs(number);
        double whole = Math.Floor(value), fraction = value - whole;
        double delta = Math.Max(0.5 * (Math.BitIncrement(value) - value), double.Epsilon);
        var behind = new StringBuilder();
        if (fraction >= delta)
        {
            behind.Append('.');
            do
            {
                fraction *= radix;
                delta *= radix;
                int digit = (int)fraction;
                behind.Append(Digits[digit]);
                fraction -= digit;
                if ((fraction > 0.5 || (fraction == 0.5 && (digit & 1) == 1)) && fraction + delta > 1)
                {
                    RoundUp(behind, ref whole, radix);
                    break;
                }
            }
            while (fraction >= delta);
        }

        var before = new StringBuilder();
        do
        {
            double rest = whole % radix;
            before.Insert(0, Digits[(int)rest]);
            whole = (whole - rest) / radix;
        }
        while (whole > 0);

        return (number < 0 ? "-" : "") + before + behind;
    }

    private static void RoundUp(StringBuilder behind, ref double whole, int radix)
    {
        while (true)
        {
            int last = behind.Length - 1;
            if (behind[last] == '.')
            {
                behind.Length = 0;
                whole++;
                return;
            }

            int digit = Digits.IndexOf(behind[last], StringComparison.Ordinal);
            if (digit + 1 < radix)
            {
                behind[last] = Digits[digit + 1];
                return;
            }

            behind.Length = last;
        }
    }
}
