namespace Acme.Barcodes;

/// <summary>Reads and prints the barcodes of our warehouses.</summary>
public static class Greeting
{
    /// <summary>Greets in the name of Barcodes.</summary>
    public static string To(string name) => $"{name}, this is Barcodes.";
}
