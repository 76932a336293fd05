namespace Idp.Benchmarks.Catalogs;

/// <summary>The words that names and texts are made of.</summary>
internal static class Vocabulary
{
    private static readonly string[] WordList = (
        "account alert audit basket billing booking broker buyer cache campaign card cargo carrier cart catalog checkout claim client " +
        "contract coupon credit customer delivery device discount dispatch document driver event export fleet forecast fraud freight " +
        "gateway identity import index inventory invoice ledger limit loan loyalty mailing market media menu meter notice offer order " +
        "outlet parcel partner payment payout planner policy portal pricing profile quota quote rating receipt refund region report " +
        "returns review reward risk route sales schedule search session shipping signal stock storage supplier support tariff tax tenant " +
        "ticket token tracking transfer trial voucher wallet warehouse").Split(' ');

    private static readonly string[] TagList =
        "java kotlin go rust csharp python typescript scala kafka grpc rest graphql batch critical pci gdpr internal public legacy postgres redis s3".Split(' ');

    private static readonly string[] GivenNameList = "Amira Bruno Chloe Dmitri Elena Farid Greta Hiro Ingrid Jamal Katya Liam Mei Noor Oskar Priya".Split(' ');
    private static readonly string[] FamilyNameList = "Abadi Berg Costa Dupont Eriksen Fischer Garcia Haddad Ito Jensen Kowal Lopez Moreau Novak Okafor Petrov".Split(' ');

    private static readonly string[] ForeignList =
    [
        "Zahlungen für Kundinnen in Zürich und Köln",
        "Gestión de pedidos y devoluciones en España",
        "Обработка платежей и возвратов",
        "注文と支払いを処理する",
        "Πληρωμές και επιστροφές",
        "Ships parcels 📦 and says so — «tout de suite»",
    ];

    public static ReadOnlySpan<string> Words => WordList;

    public static ReadOnlySpan<string> Tags => TagList;

    public static ReadOnlySpan<string> GivenNames => GivenNameList;

    public static ReadOnlySpan<string> FamilyNames => FamilyNameList;

    public static ReadOnlySpan<string> Foreign => ForeignList;

    public static ReadOnlySpan<string> Lifecycles => new[] { "production", "production", "production", "experimental", "deprecated" };

    public static ReadOnlySpan<string> Regions => new[] { "eu-west", "us-east", "ap-south" };
}
