using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Vetting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "capacity_next",
                table: "businesses",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "round",
                table: "businesses",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "stopped_on",
                table: "businesses",
                type: "date",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "note",
                table: "business_history",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(600)",
                oldMaxLength: 600,
                oldNullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "on",
                table: "business_history",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "business_capacity",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    business_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    places = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_capacity", x => new { x.business_id, x.no });
                    table.ForeignKey(
                        name: "fk_business_capacity_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "business_checklist",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    business_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    item = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true),
                    rules_version = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_checklist", x => new { x.business_id, x.no });
                    table.ForeignKey(
                        name: "fk_business_checklist_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "business_licences",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    business_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expires_on = table.Column<DateOnly>(type: "date", nullable: true),
                    error_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_licences", x => new { x.business_id, x.no });
                    table.ForeignKey(
                        name: "fk_business_licences_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "business_requests",
                columns: table => new
                {
                    no = table.Column<int>(type: "integer", nullable: false),
                    business_id = table.Column<Guid>(type: "uuid", nullable: false),
                    text = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    answered_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_requests", x => new { x.business_id, x.no });
                    table.ForeignKey(
                        name: "fk_business_requests_businesses_business_id",
                        column: x => x.business_id,
                        principalTable: "businesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "business_capacity_months",
                columns: table => new
                {
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    business_id = table.Column<Guid>(type: "uuid", nullable: false),
                    period_no = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_business_capacity_months", x => new { x.business_id, x.kind, x.month });
                    table.ForeignKey(
                        name: "fk_business_capacity_months_business_capacity_business_id_peri",
                        columns: x => new { x.business_id, x.period_no },
                        principalTable: "business_capacity",
                        principalColumns: new[] { "business_id", "no" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_businesses_state_approved_until",
                table: "businesses",
                columns: new[] { "state", "approved_until" });

            migrationBuilder.CreateIndex(
                name: "ix_business_capacity_months_business_id_period_no",
                table: "business_capacity_months",
                columns: new[] { "business_id", "period_no" });

            migrationBuilder.CreateIndex(
                name: "ix_business_licences_expires_on",
                table: "business_licences",
                column: "expires_on");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "business_capacity_months");

            migrationBuilder.DropTable(
                name: "business_checklist");

            migrationBuilder.DropTable(
                name: "business_licences");

            migrationBuilder.DropTable(
                name: "business_requests");

            migrationBuilder.DropTable(
                name: "business_capacity");

            migrationBuilder.DropIndex(
                name: "ix_businesses_state_approved_until",
                table: "businesses");

            migrationBuilder.DropColumn(
                name: "capacity_next",
                table: "businesses");

            migrationBuilder.DropColumn(
                name: "round",
                table: "businesses");

            migrationBuilder.DropColumn(
                name: "stopped_on",
                table: "businesses");

            migrationBuilder.DropColumn(
                name: "on",
                table: "business_history");

            migrationBuilder.AlterColumn<string>(
                name: "note",
                table: "business_history",
                type: "character varying(600)",
                maxLength: 600,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(1000)",
                oldMaxLength: 1000,
                oldNullable: true);
        }
    }
}
