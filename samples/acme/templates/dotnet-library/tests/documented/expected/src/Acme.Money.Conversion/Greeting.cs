namespace Acme.Money.Conversion;

/// <summary>Amounts, currencies &amp; exchange rates &lt;of the day&gt;.</summary>
public static class Greeting
{
    /// <summary>Greets in the name of Conversion.</summary>
    public static string To(string name) => $"{name}, this is Conversion.";
}
