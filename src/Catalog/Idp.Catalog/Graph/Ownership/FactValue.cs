using System.Globalization;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph.Ownership;

/// <summary>A number as people write it into an entity.</summary>
internal static class FactValue
{
    /// <summary>No separators of thousands: what is a thousand here is a fraction there.</summary>
    public static bool TryRead(EntityValue value, out double number)
    {
        number = value.AsNumber() ?? double.NaN;
        return double.IsFinite(number)
            || (value.AsString() is { } text && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number));
    }
}
