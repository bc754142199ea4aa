using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Businesses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "businesses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    regency_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    activity = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    owner_name = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    nib = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    region_code = table.Column<string>(type: "TEXT", maxLength: 13, nullable: true),
                    district = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    address = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    phone = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    products = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    capital = table.Column<long>(type: "INTEGER", nullable: true),
                    yearly_sales = table.Column<long>(type: "INTEGER", nullable: true),
                    workers = table.Column<int>(type: "INTEGER", nullable: true),
                    survey_year = table.Column<int>(type: "INTEGER", nullable: true),
                    latitude_e6 = table.Column<int>(type: "INTEGER", nullable: true),
                    longitude_e6 = table.Column<int>(type: "INTEGER", nullable: true),
                    sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    sector_origin = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sector_confidence = table.Column<int>(type: "INTEGER", nullable: true),
                    sector_because = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    approved_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    import_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    search = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name_key = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_businesses", x => x.id);
                    table.ForeignKey(
                        name: "fk_businesses_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "business_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    business_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_history", x => new { x.business_id, x.no });
                    table.ForeignKey(
                        name: "fk_business_history_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "business_kbli",
                columns: table => new
                {
                    kbli_version = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    business_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_kbli", x => new { x.business_id, x.kbli_version, x.code });
                    table.ForeignKey(
                        name: "fk_business_kbli_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_businesses_import_id",
                table: "businesses",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_businesses_nib",
                table: "businesses",
                column: "nib",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_businesses_organisation_id",
                table: "businesses",
                column: "organisation_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_businesses_regency_code_name_key",
                table: "businesses",
                columns: new[] { "regency_code", "name_key" });

            migrationBuilder.CreateIndex(
                name: "ix_businesses_regency_code_state",
                table: "businesses",
                columns: new[] { "regency_code", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "business_history");

            migrationBuilder.DropTable(
                name: "business_kbli");

            migrationBuilder.DropTable(
                name: "businesses");
        }
    }
}
