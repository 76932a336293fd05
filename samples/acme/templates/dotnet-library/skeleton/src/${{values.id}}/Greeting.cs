{%- set words = values.id.split(".") -%}
namespace ${{ values.id }};

/// <summary>${{ values.summary | escape }}</summary>
public static class Greeting
{
    /// <summary>Greets in the name of ${{ words | last }}.</summary>
    public static string To(string name) => $"{name}, this is ${{ words | last }}.";
}
